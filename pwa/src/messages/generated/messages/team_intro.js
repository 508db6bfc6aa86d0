/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_IntroInputs */

const nl_team_intro = /** @type {(inputs: Team_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie heeft welke dossiers, en wat blijft liggen.`)
};

const en_team_intro = /** @type {(inputs: Team_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who has which files, and what is left lying.`)
};

/**
* | output |
* | --- |
* | "Who has which files, and what is left lying." |
*
* @param {Team_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_intro = /** @type {((inputs?: Team_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_intro(inputs)
	return nl_team_intro(inputs)
});