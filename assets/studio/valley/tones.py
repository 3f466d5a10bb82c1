"""Colours of the valley at noon, from dark to light: blue-violet in the shade, straw where the sun meets them."""

INK = "#17101c"
GLINT = "#fff2d0"
ROCK = ("#33232e", "#4c3742", "#6b5054", "#8e6e66", "#b08c74", "#cfab84", "#e8cc9c", "#fbeac0")
FAR_ROCK = ("#6c5a6c", "#806c78", "#967f84", "#ab938e", "#c0a89a", "#d4beaa", "#e6d4bc", "#f4e6d0")
STONE = ("#2c2028", "#4a3a42", "#6c5858", "#8e7870", "#b0988a", "#d0b8a2", "#ecd8bc")
OLIVE = ("#14160f", "#23271a", "#363d26", "#4d5633", "#6a7444", "#8f9660", "#c4c48c")
STEEL = ("#15161c", "#272a33", "#3f444e", "#5d646c", "#838a8e", "#b0b6b4", "#e2e6dc")
RED = ("#3a0c10", "#6c161a", "#a82222", "#d8382a", "#f2684a")
WOOD = ("#241a18", "#43302a", "#6a4c3a", "#94704e", "#c09a6c", "#e8c898")
WATER = ("#155066", "#1f7486", "#34989e", "#5cbab2", "#96d8c8", "#dcf4e4")
FIRE = ("#7c1c14", "#c8341c", "#f0642c", "#ffa040", "#ffd878", "#fff8dc")
RUBBER = ("#0c0b0e", "#17161a", "#24232a", "#37353c", "#55525a")
CLOTH = ("#3a2c28", "#5c4638", "#846650", "#b08c68", "#dcbc8c")
