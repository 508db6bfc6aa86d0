/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Standpoint_Reasons_ReadersInputs */

const nl_standpoint_reasons_readers = /** @type {(inputs: Standpoint_Reasons_ReadersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alleen het Regieteam en het team van de casemanager lezen dit. De verhuurder leest het niet.`)
};

const en_standpoint_reasons_readers = /** @type {(inputs: Standpoint_Reasons_ReadersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Only the Regieteam and the case manager's team read this. The landlord does not.`)
};

/**
* | output |
* | --- |
* | "Only the Regieteam and the case manager's team read this. The landlord does not." |
*
* @param {Standpoint_Reasons_ReadersInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const standpoint_reasons_readers = /** @type {((inputs?: Standpoint_Reasons_ReadersInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Standpoint_Reasons_ReadersInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_standpoint_reasons_readers(inputs)
	return nl_standpoint_reasons_readers(inputs)
});