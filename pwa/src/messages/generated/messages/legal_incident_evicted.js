/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_Incident_EvictedInputs */

const nl_legal_incident_evicted = /** @type {(inputs: Legal_Incident_EvictedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ontruimd zonder vrijgave`)
};

const en_legal_incident_evicted = /** @type {(inputs: Legal_Incident_EvictedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Evicted without clearance`)
};

/**
* | output |
* | --- |
* | "Evicted without clearance" |
*
* @param {Legal_Incident_EvictedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_incident_evicted = /** @type {((inputs?: Legal_Incident_EvictedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_Incident_EvictedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_incident_evicted(inputs)
	return nl_legal_incident_evicted(inputs)
});