/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Condition_Behavioural_AgreementInputs */

const nl_visit_condition_behavioural_agreement = /** @type {(inputs: Visit_Condition_Behavioural_AgreementInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Houdt u zich aan de afspraken over overlast?`)
};

const en_visit_condition_behavioural_agreement = /** @type {(inputs: Visit_Condition_Behavioural_AgreementInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Are the agreements about nuisance kept?`)
};

/**
* | output |
* | --- |
* | "Are the agreements about nuisance kept?" |
*
* @param {Visit_Condition_Behavioural_AgreementInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_condition_behavioural_agreement = /** @type {((inputs?: Visit_Condition_Behavioural_AgreementInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Condition_Behavioural_AgreementInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_condition_behavioural_agreement(inputs)
	return nl_visit_condition_behavioural_agreement(inputs)
});