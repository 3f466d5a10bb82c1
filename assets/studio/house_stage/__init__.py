"""The heart of the house: the pit (C3), the platform with its organ (C2), the fly loft over both (B1, C1)."""
