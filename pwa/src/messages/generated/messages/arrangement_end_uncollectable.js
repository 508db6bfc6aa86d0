/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_End_UncollectableInputs */

const nl_arrangement_end_uncollectable = /** @type {(inputs: Arrangement_End_UncollectableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Oninbaar`)
};

const en_arrangement_end_uncollectable = /** @type {(inputs: Arrangement_End_UncollectableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Uncollectable`)
};

/**
* | output |
* | --- |
* | "Uncollectable" |
*
* @param {Arrangement_End_UncollectableInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_end_uncollectable = /** @type {((inputs?: Arrangement_End_UncollectableInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_End_UncollectableInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_end_uncollectable(inputs)
	return nl_arrangement_end_uncollectable(inputs)
});