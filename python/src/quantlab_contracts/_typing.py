"""`NotRequired` on every supported version: Python 3.10 has it only for type checkers."""

import sys
from typing import TYPE_CHECKING, Any

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired
else:

    class NotRequired:
        def __class_getitem__(cls, item: Any) -> Any:
            return item


__all__ = ["NotRequired"]
