/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Money_EnergyInputs */

const nl_visit_money_energy = /** @type {(inputs: Visit_Money_EnergyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Energie en water`)
};

const en_visit_money_energy = /** @type {(inputs: Visit_Money_EnergyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Energy and water`)
};

/**
* | output |
* | --- |
* | "Energy and water" |
*
* @param {Visit_Money_EnergyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_money_energy = /** @type {((inputs?: Visit_Money_EnergyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Money_EnergyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_money_energy(inputs)
	return nl_visit_money_energy(inputs)
});