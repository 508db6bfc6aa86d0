/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Conflict_Error_ReasonInputs */

const nl_conflict_error_reason = /** @type {(inputs: Conflict_Error_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op waarom dit klopt: het neemt bescherming weg.`)
};

const en_conflict_error_reason = /** @type {(inputs: Conflict_Error_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down why this is right: it takes protection away.`)
};

/**
* | output |
* | --- |
* | "Write down why this is right: it takes protection away." |
*
* @param {Conflict_Error_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const conflict_error_reason = /** @type {((inputs?: Conflict_Error_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Conflict_Error_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_conflict_error_reason(inputs)
	return nl_conflict_error_reason(inputs)
});