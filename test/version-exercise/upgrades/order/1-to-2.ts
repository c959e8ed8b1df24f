import { defineUpgrade } from "../../../../conformance/upgrade-step.ts";

interface OrderV1 {
  readonly order_id: string;
  readonly qty: number;
  readonly quantity?: number;
  readonly side: "buy" | "sell" | "short";
}

interface OrderV2 {
  readonly order_id: string;
  readonly quantity: number;
  readonly side: "buy" | "sell";
  readonly time_in_force: "day" | "gtc";
}

export const upgradeOrder1To2 = defineUpgrade<OrderV1, OrderV2>({
  kind: "order",
  from: 1,
  to: 2,
  applies: (content): content is OrderV1 =>
    typeof content === "object" && content !== null && "qty" in content && !("time_in_force" in content),
  lift({ qty, quantity = qty, side, ...rest }, refuse) {
    if (side === "short")
      return refuse({
        pointer: "/side",
        message: "version 2 has no short sales",
        remedy: "Write it as sell, if its consumer borrows by itself.",
      });
    if (quantity !== qty)
      return refuse({
        pointer: "/quantity",
        message: `${quantity} differs from qty, ${qty}`,
        remedy: "Ask the producer which of them was meant.",
      });
    return { ...rest, side, quantity, time_in_force: "day" };
  },
});
