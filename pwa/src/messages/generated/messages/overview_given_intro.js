/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Overview_Given_IntroInputs */

const nl_overview_given_intro = /** @type {(inputs: Overview_Given_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit hebben wij over u opgeschreven. Klopt er iets niet? Zeg het tegen uw casemanager: dan schrijven wij dat erbij.`)
};

const en_overview_given_intro = /** @type {(inputs: Overview_Given_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is what we wrote down about you. Is something wrong? Tell your case manager: then we add it.`)
};

/**
* | output |
* | --- |
* | "This is what we wrote down about you. Is something wrong? Tell your case manager: then we add it." |
*
* @param {Overview_Given_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const overview_given_intro = /** @type {((inputs?: Overview_Given_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Overview_Given_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_overview_given_intro(inputs)
	return nl_overview_given_intro(inputs)
});