/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_EndedInputs */

const nl_arrangement_ended = /** @type {(inputs: Arrangement_EndedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom het stopte`)
};

const en_arrangement_ended = /** @type {(inputs: Arrangement_EndedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why it ended`)
};

/**
* | output |
* | --- |
* | "Why it ended" |
*
* @param {Arrangement_EndedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_ended = /** @type {((inputs?: Arrangement_EndedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_EndedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_ended(inputs)
	return nl_arrangement_ended(inputs)
});