/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_First_HintInputs */

const nl_arrangement_first_hint = /** @type {(inputs: Arrangement_First_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Daarna elke maand op dezelfde dag.`)
};

const en_arrangement_first_hint = /** @type {(inputs: Arrangement_First_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`After that every month on the same day.`)
};

/**
* | output |
* | --- |
* | "After that every month on the same day." |
*
* @param {Arrangement_First_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_first_hint = /** @type {((inputs?: Arrangement_First_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_First_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_first_hint(inputs)
	return nl_arrangement_first_hint(inputs)
});