/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_Wait_EvictionInputs */

const nl_rights_wait_eviction = /** @type {(inputs: Rights_Wait_EvictionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er loopt een ontruiming, of er is een stap naar de rechter. Zolang is het dossier nodig om mensen te beschermen.`)
};

const en_rights_wait_eviction = /** @type {(inputs: Rights_Wait_EvictionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`An eviction is under way, or there is a step to court. Until that is over the file is needed to protect people.`)
};

/**
* | output |
* | --- |
* | "An eviction is under way, or there is a step to court. Until that is over the file is needed to protect people." |
*
* @param {Rights_Wait_EvictionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_wait_eviction = /** @type {((inputs?: Rights_Wait_EvictionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Wait_EvictionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_wait_eviction(inputs)
	return nl_rights_wait_eviction(inputs)
});