/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Quiet_IntroInputs */

const nl_rentfile_quiet_intro = /** @type {(inputs: Rentfile_Quiet_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alleen uw organisatie ziet dit. Namen en adressen staan er niet in. Het programma vergeet een huurovereenkomst na de dag die erachter staat.`)
};

const en_rentfile_quiet_intro = /** @type {(inputs: Rentfile_Quiet_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Only your organisation sees this. It holds no names or addresses. The program forgets a tenancy after the day beside it.`)
};

/**
* | output |
* | --- |
* | "Only your organisation sees this. It holds no names or addresses. The program forgets a tenancy after the day beside it." |
*
* @param {Rentfile_Quiet_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_quiet_intro = /** @type {((inputs?: Rentfile_Quiet_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Quiet_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_quiet_intro(inputs)
	return nl_rentfile_quiet_intro(inputs)
});