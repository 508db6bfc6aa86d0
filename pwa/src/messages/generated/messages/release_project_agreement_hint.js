/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Project_Agreement_HintInputs */

const nl_release_project_agreement_hint = /** @type {(inputs: Release_Project_Agreement_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bijvoorbeeld het nummer van de overeenkomst.`)
};

const en_release_project_agreement_hint = /** @type {(inputs: Release_Project_Agreement_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Such as the number of the agreement.`)
};

/**
* | output |
* | --- |
* | "Such as the number of the agreement." |
*
* @param {Release_Project_Agreement_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_project_agreement_hint = /** @type {((inputs?: Release_Project_Agreement_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Project_Agreement_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_project_agreement_hint(inputs)
	return nl_release_project_agreement_hint(inputs)
});