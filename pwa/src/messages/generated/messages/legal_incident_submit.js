/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_Incident_SubmitInputs */

const nl_legal_incident_submit = /** @type {(inputs: Legal_Incident_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Incident melden`)
};

const en_legal_incident_submit = /** @type {(inputs: Legal_Incident_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Report the incident`)
};

/**
* | output |
* | --- |
* | "Report the incident" |
*
* @param {Legal_Incident_SubmitInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_incident_submit = /** @type {((inputs?: Legal_Incident_SubmitInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_Incident_SubmitInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_incident_submit(inputs)
	return nl_legal_incident_submit(inputs)
});