package dev.coupagen.sources.customfields;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Where the parts of a custom-field file stand in its text, so that lines can be added without touching the others. */
final class FileLayout {
    private static final YAMLFactory YAML = new YAMLFactory();
    private static final int USUAL_INDENTATION = 2;

    /**
     * Where the fields of a resource stand.
     *
     * @param inBraces whether they stand in a map in braces
     * @param position after the brace, or after the last field
     * @param indentation of its fields
     */
    record Block(boolean inBraces, int position, int indentation) {}

    private final String text;
    private final JsonParser yaml;
    private final Map<String, Block> blocks = new HashMap<>();
    private @Nullable Integer rootBrace;
    private int lastEnd;

    private FileLayout(String text, JsonParser yaml) {
        this.text = text;
        this.yaml = yaml;
    }

    /** @param text of a file that was read without a problem */
    static FileLayout of(String text) {
        try (JsonParser yaml = YAML.createParser(ObjectReadContext.empty(), text)) {
            FileLayout layout = new FileLayout(text, yaml);
            if (yaml.nextToken() == JsonToken.START_OBJECT) {
                layout.resources();
            }
            return layout;
        }
    }

    Optional<Block> block(String resource) {
        return Optional.ofNullable(blocks.get(resource));
    }

    /** The position after the brace in which the whole file stands, if it does. */
    Optional<Integer> rootBrace() {
        return Optional.ofNullable(rootBrace);
    }

    /** The end of the last value of the file. */
    int end() {
        return lastEnd;
    }

    private void resources() {
        rootBrace = brace().orElse(null);
        while (yaml.nextToken() == JsonToken.PROPERTY_NAME) {
            String resource = yaml.currentName();
            JsonToken value = yaml.nextToken();
            if (value == JsonToken.START_OBJECT) {
                Optional<Integer> brace = brace();
                int indentation = fields();
                blocks.put(
                        resource,
                        brace.map(position -> new Block(true, position, 0))
                                .orElseGet(() -> new Block(false, lastEnd, indentation)));
            } else {
                lastEnd = offset(yaml.currentLocation());
                blocks.put(resource, new Block(false, lastEnd, USUAL_INDENTATION));
            }
        }
    }

    /** Goes to the end of the fields of a resource; gives the indentation of the first. */
    private int fields() {
        int indentation = USUAL_INDENTATION;
        boolean first = true;
        for (int depth = 1; depth > 0; ) {
            JsonToken token = yaml.nextToken();
            if (first && token == JsonToken.PROPERTY_NAME) {
                indentation = indentation(offset(yaml.currentTokenLocation()));
            }
            first = false;
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            noteEnd(token);
        }
        return indentation;
    }

    /** The spaces at the start of the line at this position. */
    private int indentation(int position) {
        int start = text.lastIndexOf('\n', position - 1) + 1;
        int end = start;
        while (text.charAt(end) == ' ') {
            end++;
        }
        return end - start;
    }

    /** A block ends where the next thing begins, which is no use; anything else ends where its text does. */
    private void noteEnd(JsonToken token) {
        int end = offset(yaml.currentLocation());
        if (token.isScalarValue() || (token.isStructEnd() && end > 0 && "}]".indexOf(text.charAt(end - 1)) >= 0)) {
            lastEnd = end;
        }
    }

    /** The position after the brace at the cursor, if there is one. */
    private Optional<Integer> brace() {
        int start = offset(yaml.currentTokenLocation());
        return start < text.length() && text.charAt(start) == '{' ? Optional.of(start + 1) : Optional.empty();
    }

    /** The parser counts code points. */
    private int offset(TokenStreamLocation location) {
        return text.offsetByCodePoints(0, (int) location.getCharOffset());
    }
}
