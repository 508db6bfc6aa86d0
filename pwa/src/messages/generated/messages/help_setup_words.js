/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ admin: NonNullable<unknown>, setup: NonNullable<unknown> }} Help_Setup_WordsInputs */

const nl_help_setup_words = /** @type {(inputs: Help_Setup_WordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Kies ${i?.admin} en dan ${i?.setup}. Daar staan de stappen en wat er nog mist.
In elke stap gaat u naar het scherm waar u het regelt. U kunt altijd stoppen en later verdergaan.
Wat nodig is om te beginnen, staat bovenaan uw startscherm tot het klaar is.`)
};

const en_help_setup_words = /** @type {(inputs: Help_Setup_WordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Choose ${i?.admin} and then ${i?.setup}. It names the steps and what is still missing.
Each step leads to the screen where it is done. You can stop at any moment and go on later.
What is needed to begin stands at the top of your start screen until it is done.`)
};

/**
* | output |
* | --- |
* | "Choose {admin} and then {setup}. It names the steps and what is still missing. Each step leads to the screen where it is done. You can stop at any moment and..." |
*
* @param {Help_Setup_WordsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const help_setup_words = /** @type {((inputs: Help_Setup_WordsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Help_Setup_WordsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_help_setup_words(inputs)
	return nl_help_setup_words(inputs)
});