/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_UntilInputs */

const nl_placement_until = /** @type {(inputs: Placement_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tot en met welke nacht?`)
};

const en_placement_until = /** @type {(inputs: Placement_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Until which night?`)
};

/**
* | output |
* | --- |
* | "Until which night?" |
*
* @param {Placement_UntilInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_until = /** @type {((inputs?: Placement_UntilInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_UntilInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_until(inputs)
	return nl_placement_until(inputs)
});