/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Consent_IntroInputs */

const nl_consent_intro = /** @type {(inputs: Consent_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Met toestemming van uw cliënt ziet u hier of er huur open staat. De verhuurder hoort alleen dat een bevoegde organisatie dit vraagt, niet welke. Elke keer dat u kijkt, staat in het logboek.`)
};

const en_consent_intro = /** @type {(inputs: Consent_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`With your client's consent you see here whether rent is owed. The landlord hears only that an authorised organisation asks, not which. Each time you look is in the log.`)
};

/**
* | output |
* | --- |
* | "With your client's consent you see here whether rent is owed. The landlord hears only that an authorised organisation asks, not which. Each time you look is ..." |
*
* @param {Consent_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const consent_intro = /** @type {((inputs?: Consent_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_consent_intro(inputs)
	return nl_consent_intro(inputs)
});