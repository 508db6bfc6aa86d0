/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_Incident_SuspendedInputs */

const nl_legal_incident_suspended = /** @type {(inputs: Legal_Incident_SuspendedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ontruiming aangezegd tijdens de opschorting`)
};

const en_legal_incident_suspended = /** @type {(inputs: Legal_Incident_SuspendedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Eviction announced during the suspension`)
};

/**
* | output |
* | --- |
* | "Eviction announced during the suspension" |
*
* @param {Legal_Incident_SuspendedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_incident_suspended = /** @type {((inputs?: Legal_Incident_SuspendedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_Incident_SuspendedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_incident_suspended(inputs)
	return nl_legal_incident_suspended(inputs)
});