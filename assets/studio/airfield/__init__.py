"""The air base at dusk: walls in section, tanks, the aeroplane's skin, what stands, rolls and burns on the field."""
