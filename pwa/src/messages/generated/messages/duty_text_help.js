/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_Text_HelpInputs */

const nl_duty_text_help = /** @type {(inputs: Duty_Text_HelpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hebt u schulden of maakt u zich zorgen over geld? De gemeente helpt u gratis. U kunt ook naar het Buurtteam in uw wijk gaan.`)
};

const en_duty_text_help = /** @type {(inputs: Duty_Text_HelpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Do you have debts, or worries about money? The municipality helps you for free. You can also go to the neighbourhood team (Buurtteam) near you.`)
};

/**
* | output |
* | --- |
* | "Do you have debts, or worries about money? The municipality helps you for free. You can also go to the neighbourhood team (Buurtteam) near you." |
*
* @param {Duty_Text_HelpInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_text_help = /** @type {((inputs?: Duty_Text_HelpInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_Text_HelpInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_text_help(inputs)
	return nl_duty_text_help(inputs)
});