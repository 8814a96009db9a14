package io.github.hearsay.io.html;

import io.github.hearsay.io.html.Runs.Layer;
import io.github.hearsay.io.html.Runs.Marking;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/** The markings over one run. */
final class ActiveMarkings {

    private final Map<Layer, NavigableMap<Integer, Marking>> layers = new EnumMap<>(Layer.class);
    private final List<Marking> opened = new ArrayList<>();

    ActiveMarkings() {
        for (Layer layer : Layer.values()) {
            layers.put(layer, new TreeMap<>());
        }
    }

    void add(int rank, Marking marking) {
        layer(marking.layer()).put(rank, marking);
        opened.add(marking);
    }

    void remove(int rank, Marking marking) {
        layer(marking.layer()).remove(rank);
    }

    void forgetOpened() {
        opened.clear();
    }

    /** Number of the marking of a layer that began last, -1 where there is none. */
    int innermost(Layer layer) {
        var last = layer(layer).lastEntry();
        return last == null ? -1 : last.getValue().number();
    }

    /** Numbers of so many markings of a layer at most, those that began last, the last one first. */
    List<Integer> innermost(Layer layer, int most) {
        return layer(layer).descendingMap().values().stream()
                .limit(most)
                .map(Marking::number)
                .toList();
    }

    /** Numbers of those markings of a layer that begin with this run, the longest first. */
    List<Integer> opened(Layer layer) {
        return opened.stream()
                .filter(m -> m.layer() == layer)
                .map(Marking::number)
                .toList();
    }

    private NavigableMap<Integer, Marking> layer(Layer layer) {
        return Objects.requireNonNull(layers.get(layer));
    }
}
