/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_IntroInputs */

const nl_meeting_intro = /** @type {(inputs: Meeting_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hier maakt u besprekingen van het Regieteam en hun agenda.`)
};

const en_meeting_intro = /** @type {(inputs: Meeting_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Here you make meetings of the Regieteam and their agendas.`)
};

/**
* | output |
* | --- |
* | "Here you make meetings of the Regieteam and their agendas." |
*
* @param {Meeting_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_intro = /** @type {((inputs?: Meeting_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_intro(inputs)
	return nl_meeting_intro(inputs)
});