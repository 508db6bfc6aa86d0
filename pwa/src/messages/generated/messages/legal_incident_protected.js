/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_Incident_ProtectedInputs */

const nl_legal_incident_protected = /** @type {(inputs: Legal_Incident_ProtectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het huishouden was die dag beschermd.`)
};

const en_legal_incident_protected = /** @type {(inputs: Legal_Incident_ProtectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The household was protected on that day.`)
};

/**
* | output |
* | --- |
* | "The household was protected on that day." |
*
* @param {Legal_Incident_ProtectedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_incident_protected = /** @type {((inputs?: Legal_Incident_ProtectedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_Incident_ProtectedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_incident_protected(inputs)
	return nl_legal_incident_protected(inputs)
});