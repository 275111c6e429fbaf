/** Redaction in other software, in a few lines each; docs/integrate.md shows them. */
package io.github.safeharbor.examples.recipes;
