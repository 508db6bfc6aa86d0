/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Aftercare_What_HintInputs */

const nl_aftercare_what_hint = /** @type {(inputs: Aftercare_What_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bijvoorbeeld: elke maand bellen over de huur.`)
};

const en_aftercare_what_hint = /** @type {(inputs: Aftercare_What_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For example: call every month about the rent.`)
};

/**
* | output |
* | --- |
* | "For example: call every month about the rent." |
*
* @param {Aftercare_What_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const aftercare_what_hint = /** @type {((inputs?: Aftercare_What_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Aftercare_What_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_aftercare_what_hint(inputs)
	return nl_aftercare_what_hint(inputs)
});