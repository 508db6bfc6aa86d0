/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_Incident_AddInputs */

const nl_legal_incident_add = /** @type {(inputs: Legal_Incident_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Incident melden`)
};

const en_legal_incident_add = /** @type {(inputs: Legal_Incident_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Report an incident`)
};

/**
* | output |
* | --- |
* | "Report an incident" |
*
* @param {Legal_Incident_AddInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_incident_add = /** @type {((inputs?: Legal_Incident_AddInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_Incident_AddInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_incident_add(inputs)
	return nl_legal_incident_add(inputs)
});