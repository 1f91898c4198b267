"""These tests ask the API."""

from tests.asking import api, surface, throttle

__all__ = ["api", "surface", "throttle"]
