import { defineUpgrade } from "../../../../conformance/upgrade-step.ts";

interface OrderV2 {
  readonly quantity: number;
  readonly qty: number;
}

export const upgradeOrder2To3 = defineUpgrade<OrderV2, { readonly quantity: number }>({
  kind: "order",
  from: 2,
  to: 3,
  applies: (content): content is OrderV2 =>
    typeof content === "object" && content !== null && "qty" in content && "time_in_force" in content,
  lift({ qty, ...rest }, refuse) {
    if (qty === rest.quantity) return rest;
    return refuse({
      pointer: "/qty",
      message: `${qty} differs from quantity, ${rest.quantity}`,
      remedy: "Ask the producer which of them was meant.",
    });
  },
});
