/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Appoint_IntroInputs */

const nl_plan_appoint_intro = /** @type {(inputs: Plan_Appoint_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De vorige casemanager stopt. Het dossier komt op de tablet van de nieuwe.`)
};

const en_plan_appoint_intro = /** @type {(inputs: Plan_Appoint_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The previous case manager steps back. The file comes to the new one's tablet.`)
};

/**
* | output |
* | --- |
* | "The previous case manager steps back. The file comes to the new one's tablet." |
*
* @param {Plan_Appoint_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_appoint_intro = /** @type {((inputs?: Plan_Appoint_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Appoint_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_appoint_intro(inputs)
	return nl_plan_appoint_intro(inputs)
});