/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Trouble_AwayInputs */

const nl_people_trouble_away = /** @type {(inputs: People_Trouble_AwayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De mailserver geeft geen antwoord.`)
};

const en_people_trouble_away = /** @type {(inputs: People_Trouble_AwayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The mail server does not answer.`)
};

/**
* | output |
* | --- |
* | "The mail server does not answer." |
*
* @param {People_Trouble_AwayInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_trouble_away = /** @type {((inputs?: People_Trouble_AwayInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Trouble_AwayInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_trouble_away(inputs)
	return nl_people_trouble_away(inputs)
});