"""Colours of things in the low sun, from dark to light: violet in the shade, orange where the sun meets them."""

INK = "#0e0714"
GLINT = "#ffd9a4"
WOOD = ("#1c0e16", "#38202a", "#5c3a38", "#86584a", "#b87c5c", "#e8ac78", "#ffd9a4")
MUD = ("#24142a", "#3e2438", "#5c3a44", "#7c5350", "#a2705c", "#cf9670", "#ffcf98")
KHAKI = ("#17121c", "#2a2430", "#433a3c", "#635744", "#8c7a54", "#c4a26c", "#ffdca0")
STEEL = ("#140e1c", "#261c30", "#403248", "#604a5c", "#8a6870", "#c4968a", "#ffdcb8")
RED = ("#280a14", "#4c1420", "#7c2430", "#ac3a3c", "#d85c48", "#f68c5c", "#ffcf9c")
CANVAS = ("#221622", "#3e2a34", "#60463f", "#866650", "#b08a64", "#dcb482", "#ffe0ae")
RUBBER = ("#08050c", "#120c16", "#1e1622", "#2e2430", "#443642", "#6a525a", "#a8807c")
SAND = ("#2a1530", "#4a2640", "#7e4650", "#a8605a", "#cf7f5e", "#f2aa78", "#ffd9a4")
FIRE = ("#7c1c24", "#c03424", "#f0642c", "#ffa040", "#ffd878", "#fff6d0")
