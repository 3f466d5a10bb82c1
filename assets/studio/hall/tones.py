"""Colours of signal lamps that the concert hall's machines share."""

RED_DARK, RED_LIGHT = "#6a1218", "#ff8a5c"
GREEN_LIT, GREEN_DARK = "#8af0b0", "#143c30"
