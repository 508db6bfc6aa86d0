/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Cases_IntroInputs */

const nl_rentfile_cases_intro = /** @type {(inputs: Rentfile_Cases_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Begint uw organisatie met Regieroute? Dan brengt u hier de zaken die al lopen. U ziet eerst wat er wordt gemaakt. Daarna beslist u.`)
};

const en_rentfile_cases_intro = /** @type {(inputs: Rentfile_Cases_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Is your organisation starting with Regieroute? Then bring the cases that are running already. You first see what will be made. Then you decide.`)
};

/**
* | output |
* | --- |
* | "Is your organisation starting with Regieroute? Then bring the cases that are running already. You first see what will be made. Then you decide." |
*
* @param {Rentfile_Cases_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_cases_intro = /** @type {((inputs?: Rentfile_Cases_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Cases_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_cases_intro(inputs)
	return nl_rentfile_cases_intro(inputs)
});