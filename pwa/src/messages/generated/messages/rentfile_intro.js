/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_IntroInputs */

const nl_rentfile_intro = /** @type {(inputs: Rentfile_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hier brengt u het bestand met de huurstanden van uw organisatie. U ziet eerst wat er verandert. Daarna beslist u of het wordt verwerkt.`)
};

const en_rentfile_intro = /** @type {(inputs: Rentfile_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bring the file with your organisation's rent balances here. You first see what changes. Then you decide whether it is taken in.`)
};

/**
* | output |
* | --- |
* | "Bring the file with your organisation's rent balances here. You first see what changes. Then you decide whether it is taken in." |
*
* @param {Rentfile_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_intro = /** @type {((inputs?: Rentfile_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_intro(inputs)
	return nl_rentfile_intro(inputs)
});