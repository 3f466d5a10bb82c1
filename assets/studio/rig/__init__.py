"""The cut-out figure: a pose and an outfit become pixels.

A pose (joint angles) and an outfit (widths, cloth, colour ramps) are drawn with skia as an index map, eight
times as large and without anti-aliasing, where one integer stands for a material and one of its four tones.
A majority vote reduces the map to pixels; then come the rim of light and the dark outline. The light stands
still: a figure that faces left is drawn again, not flipped.

    skeleton  Pose, and where its joints lie
    poses     the moves that several people share
    geometry  points, capsules, polygons
    drawing   Painter: the index map
    outfits   who wears what, in which colours
    clothes, heads, weapons, figure    the parts, and the order in which they are painted
    reduce    index map to pixels
    frames    a table of poses to a sheet
"""
