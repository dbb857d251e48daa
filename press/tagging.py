"""What WeasyPrint 57 leaves out of a tagged PDF: install() puts it in.

Each piece of content belongs to one tag, not also to all around it; what only decorates is marked so; a figure has its
words and a link its address; and text from right to left can be read and copied.
"""

import pydyf
from weasyprint import draw
from weasyprint.pdf.stream import Stream
from weasyprint.text.ffi import ffi

NO_GLYPH = 0x0FFFFFFF  # from here on Pango says that nothing is drawn
NOTHING = "\N{ZERO WIDTH SPACE}"
tag_of = Stream.get_marked_content_tag
draw_background = draw.draw_background
draw_replacedbox = draw.draw_replacedbox
draw_first_line = draw.draw_first_line


def install():
    Stream.get_marked_content_tag = tag_with_figures
    Stream.begin_marked_content = begin_content
    Stream.end_marked_content = end_content
    draw.draw_background = draw_decoration
    draw.draw_replacedbox = draw_picture
    draw.draw_first_line = draw_readable_line


def finish(document, pdf):
    """Describes the figures and links of a document; a finisher for write_pdf."""
    labels = [figure.get("aria-label", "") for figure in document.etree_element.iter("figure")]
    for figure, label in zip(things(pdf, "S", "/Figure"), labels, strict=True):
        figure["Alt"] = pydyf.String(label)
    for link in things(pdf, "Subtype", "/Link"):
        link["Contents"] = link["A"]["URI"]


def things(pdf, key, value):
    return [thing for thing in pdf.objects if isinstance(thing, pydyf.Dictionary) and thing.get(key) == value]


def tag_with_figures(stream, element):
    return "Figure" if element == "figure" else tag_of(stream, element)


# --- one tag at a time: content that stands in other content interrupts it ---


def opened(stream):
    return stream.__dict__.setdefault("opened_content", [])


def mark(stream, tag, box):
    pydyf.Stream.begin_marked_content(stream, tag, pydyf.Dictionary({"MCID": len(stream.marked)}))
    stream.marked.append((tag, box))


def begin_content(stream, box, mcid=False, tag=None):
    if opened(stream):
        pydyf.Stream.end_marked_content(stream)
    opened(stream).append((tag or stream.get_marked_content_tag(box.element_tag), box))
    mark(stream, *opened(stream)[-1])


def end_content(stream):
    pydyf.Stream.end_marked_content(stream)
    opened(stream).pop()
    if opened(stream):
        mark(stream, *opened(stream)[-1])


def draw_decoration(stream, background, *rest, **named):
    if background is not None:
        decorate(stream, draw_background, background, *rest, **named)


def draw_picture(stream, box):
    """What is hidden from who listens only decorates, unless it is the content of a figure."""
    is_hidden = box.element is not None and box.element.get("aria-hidden") == "true"
    if is_hidden and not any(tag == "Figure" for tag, _ in opened(stream)):
        decorate(stream, draw_replacedbox, box)
    else:
        draw_replacedbox(stream, box)


def decorate(stream, draw_it, *rest, **named):
    if opened(stream):
        pydyf.Stream.end_marked_content(stream)
    pydyf.Stream.begin_marked_content(stream, "Artifact")
    draw_it(stream, *rest, **named)
    pydyf.Stream.end_marked_content(stream)
    if opened(stream):
        mark(stream, *opened(stream)[-1])


# --- which letters a glyph stands for: from right to left WeasyPrint takes those before ---


def draw_readable_line(stream, textbox, *rest, **named):
    for run in runs_of(textbox):
        name_glyphs(stream.add_font(run.item.analysis.font), run, textbox.pango_layout.text.encode())
    return draw_first_line(stream, textbox, *rest, **named)


def runs_of(textbox):
    line, _ = textbox.pango_layout.get_first_line()
    run = line.runs[0]
    while run != ffi.NULL:
        yield run.data
        run = run.next


def name_glyphs(font, run, utf8):
    indices = range(run.glyphs.num_glyphs)
    is_right_to_left = run.item.analysis.level % 2 == 1
    clusters = {}
    for index in reversed(indices) if is_right_to_left else indices:
        clusters.setdefault(run.glyphs.log_clusters[index], []).append(run.glyphs.glyphs[index].glyph)
    ends = [*sorted(clusters)[1:], run.item.length]
    for (first, glyphs), end in zip(sorted(clusters.items()), ends, strict=True):
        letters = utf8[run.item.offset + first : run.item.offset + end].decode()
        for glyph, letter in zip(glyphs, shared(letters, len(glyphs)), strict=True):
            if glyph < NO_GLYPH:
                font.cmap.setdefault(glyph, letter)


def shared(letters, count):
    """A letter for each glyph of a cluster: the last has all that are left (a ligature), or stands for nothing."""
    parts = [*letters[: count - 1], letters[count - 1 :]]
    return [part or NOTHING for part in parts] + [NOTHING] * (count - len(parts))
