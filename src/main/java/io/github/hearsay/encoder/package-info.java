/**
 * A pretrained encoder, run by ONNX Runtime: {@link io.github.hearsay.encoder.Encoder} reads the words of a document window by
 * window and says of each word what its heads learned. The dependency is optional; without it nothing else here can be
 * loaded, and all that does not ask for it works.
 */
@NullMarked
package io.github.hearsay.encoder;

import org.jspecify.annotations.NullMarked;
