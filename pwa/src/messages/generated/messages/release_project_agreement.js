/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Project_AgreementInputs */

const nl_release_project_agreement = /** @type {(inputs: Release_Project_AgreementInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`In welke overeenkomst staat dit?`)
};

const en_release_project_agreement = /** @type {(inputs: Release_Project_AgreementInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`In which agreement does this stand?`)
};

/**
* | output |
* | --- |
* | "In which agreement does this stand?" |
*
* @param {Release_Project_AgreementInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_project_agreement = /** @type {((inputs?: Release_Project_AgreementInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Project_AgreementInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_project_agreement(inputs)
	return nl_release_project_agreement(inputs)
});