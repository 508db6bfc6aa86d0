/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ version: NonNullable<unknown> }} Decision_Costs_VersionInputs */

const nl_decision_costs_version = /** @type {(inputs: Decision_Costs_VersionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Bedragen van uw regio, versie ${i?.version}. Vul in hoe vaak elk bedrag telt.`)
};

const en_decision_costs_version = /** @type {(inputs: Decision_Costs_VersionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Amounts of your region, version ${i?.version}. Fill in how often each amount counts.`)
};

/**
* | output |
* | --- |
* | "Amounts of your region, version {version}. Fill in how often each amount counts." |
*
* @param {Decision_Costs_VersionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_costs_version = /** @type {((inputs: Decision_Costs_VersionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Costs_VersionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_costs_version(inputs)
	return nl_decision_costs_version(inputs)
});