/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_Outcome_Granted_ErasureInputs */

const nl_rights_outcome_granted_erasure = /** @type {(inputs: Rights_Outcome_Granted_ErasureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het hele dossier wordt gewist, ook van huisgenoten. Pas als het gesloten is en niemand het meer nodig heeft.`)
};

const en_rights_outcome_granted_erasure = /** @type {(inputs: Rights_Outcome_Granted_ErasureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The whole file is erased, also of others who live here. Only when it is closed and nobody needs it any more.`)
};

/**
* | output |
* | --- |
* | "The whole file is erased, also of others who live here. Only when it is closed and nobody needs it any more." |
*
* @param {Rights_Outcome_Granted_ErasureInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_outcome_granted_erasure = /** @type {((inputs?: Rights_Outcome_Granted_ErasureInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Outcome_Granted_ErasureInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_outcome_granted_erasure(inputs)
	return nl_rights_outcome_granted_erasure(inputs)
});