/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_Incident_OtherInputs */

const nl_legal_incident_other = /** @type {(inputs: Legal_Incident_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Iets anders`)
};

const en_legal_incident_other = /** @type {(inputs: Legal_Incident_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Something else`)
};

/**
* | output |
* | --- |
* | "Something else" |
*
* @param {Legal_Incident_OtherInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_incident_other = /** @type {((inputs?: Legal_Incident_OtherInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_Incident_OtherInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_incident_other(inputs)
	return nl_legal_incident_other(inputs)
});