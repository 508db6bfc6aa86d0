/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_Outcome_Granted_CorrectionInputs */

const nl_rights_outcome_granted_correction = /** @type {(inputs: Rights_Outcome_Granted_CorrectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verbeter de gegevens eerst zelf in het dossier.`)
};

const en_rights_outcome_granted_correction = /** @type {(inputs: Rights_Outcome_Granted_CorrectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`First put the data right in the file yourself.`)
};

/**
* | output |
* | --- |
* | "First put the data right in the file yourself." |
*
* @param {Rights_Outcome_Granted_CorrectionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_outcome_granted_correction = /** @type {((inputs?: Rights_Outcome_Granted_CorrectionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Outcome_Granted_CorrectionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_outcome_granted_correction(inputs)
	return nl_rights_outcome_granted_correction(inputs)
});