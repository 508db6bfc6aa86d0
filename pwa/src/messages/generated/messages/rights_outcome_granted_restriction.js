/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_Outcome_Granted_RestrictionInputs */

const nl_rights_outcome_granted_restriction = /** @type {(inputs: Rights_Outcome_Granted_RestrictionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vanaf nu komt er geen organisatie bij. Alle organisaties in het dossier zien dat het beperkt is.`)
};

const en_rights_outcome_granted_restriction = /** @type {(inputs: Rights_Outcome_Granted_RestrictionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`From now on no organisation joins. All organisations in the file see that it is restricted.`)
};

/**
* | output |
* | --- |
* | "From now on no organisation joins. All organisations in the file see that it is restricted." |
*
* @param {Rights_Outcome_Granted_RestrictionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_outcome_granted_restriction = /** @type {((inputs?: Rights_Outcome_Granted_RestrictionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Outcome_Granted_RestrictionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_outcome_granted_restriction(inputs)
	return nl_rights_outcome_granted_restriction(inputs)
});