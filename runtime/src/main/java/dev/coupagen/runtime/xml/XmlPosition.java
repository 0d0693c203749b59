package dev.coupagen.runtime.xml;

import dev.coupagen.runtime.format.ElementReader;
import org.jspecify.annotations.Nullable;

/** Where an XML reader is in its document: the name of the value here, and the records and lists around it. */
abstract class XmlPosition extends ElementReader {
    final XmlEvents events;
    final XmlPath path = new XmlPath();
    /** The name of the value here. */
    String name = "";

    private String rootName = "";

    XmlPosition(XmlEvents events) {
        this.events = events;
    }

    final void setRootName(String root) {
        rootName = root;
    }

    @Override
    public final String rootName() {
        return rootName;
    }

    @Override
    public final boolean hasTextBetween() {
        return true;
    }

    @Override
    public final boolean isUntyped() {
        return true;
    }

    /** Enters the record or list here. */
    final void enter() {
        path.enter(name);
        events.checkDepth(path.depth());
    }

    /** Leaves the record or list, which becomes the value here again. */
    final void leave() {
        name = path.leave();
    }

    @Override
    public final void startRecord() {
        events.startRecord();
    }

    @Override
    public final String memberName() {
        return name;
    }

    @Override
    public final String itemName() {
        return name;
    }

    @Override
    public final @Nullable Long wholeNumber() {
        return null;
    }

    @Override
    public final String path() {
        return path.of(name);
    }

    @Override
    public final void finish() {
        events.finish();
    }

    @Override
    public final void close() {
        events.close();
    }
}
