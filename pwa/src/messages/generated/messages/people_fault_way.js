/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Fault_WayInputs */

const nl_people_fault_way = /** @type {(inputs: People_Fault_WayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies hoe deze persoon de link krijgt.`)
};

const en_people_fault_way = /** @type {(inputs: People_Fault_WayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose how this person gets the link.`)
};

/**
* | output |
* | --- |
* | "Choose how this person gets the link." |
*
* @param {People_Fault_WayInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_fault_way = /** @type {((inputs?: People_Fault_WayInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Fault_WayInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_fault_way(inputs)
	return nl_people_fault_way(inputs)
});