/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_DueInputs */

const nl_arrangement_due = /** @type {(inputs: Arrangement_DueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Te betalen op`)
};

const en_arrangement_due = /** @type {(inputs: Arrangement_DueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`To be paid on`)
};

/**
* | output |
* | --- |
* | "To be paid on" |
*
* @param {Arrangement_DueInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_due = /** @type {((inputs?: Arrangement_DueInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_DueInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_due(inputs)
	return nl_arrangement_due(inputs)
});