/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_Letters_IntroInputs */

const nl_duty_letters_intro = /** @type {(inputs: Duty_Letters_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies een brief, lees hem na en druk hem af. Leg daarna vast dat u hem hebt verstuurd.`)
};

const en_duty_letters_intro = /** @type {(inputs: Duty_Letters_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose a letter, read it through and print it. Then record that you sent it.`)
};

/**
* | output |
* | --- |
* | "Choose a letter, read it through and print it. Then record that you sent it." |
*
* @param {Duty_Letters_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_letters_intro = /** @type {((inputs?: Duty_Letters_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_Letters_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_letters_intro(inputs)
	return nl_duty_letters_intro(inputs)
});