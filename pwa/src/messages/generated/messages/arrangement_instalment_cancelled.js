/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_Instalment_CancelledInputs */

const nl_arrangement_instalment_cancelled = /** @type {(inputs: Arrangement_Instalment_CancelledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`telt niet mee`)
};

const en_arrangement_instalment_cancelled = /** @type {(inputs: Arrangement_Instalment_CancelledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`does not count`)
};

/**
* | output |
* | --- |
* | "does not count" |
*
* @param {Arrangement_Instalment_CancelledInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_instalment_cancelled = /** @type {((inputs?: Arrangement_Instalment_CancelledInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_Instalment_CancelledInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_instalment_cancelled(inputs)
	return nl_arrangement_instalment_cancelled(inputs)
});