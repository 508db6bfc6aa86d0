/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Organisations_IntroInputs */

const nl_people_organisations_intro = /** @type {(inputs: People_Organisations_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Welke organisaties in de regio meewerken, en hoeveel mensen er zijn. Elke wijziging wordt bewaard, met wie haar deed.`)
};

const en_people_organisations_intro = /** @type {(inputs: People_Organisations_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Which organisations work in the region, and how many people there are. Every change is kept, with who made it.`)
};

/**
* | output |
* | --- |
* | "Which organisations work in the region, and how many people there are. Every change is kept, with who made it." |
*
* @param {People_Organisations_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisations_intro = /** @type {((inputs?: People_Organisations_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisations_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisations_intro(inputs)
	return nl_people_organisations_intro(inputs)
});